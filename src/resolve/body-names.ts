/**
 * Bodies of the Azerbaijani state as Azerbaijani, English and Russian texts call them: translations, which no rule of
 * spelling can find. Official names, from the bodies' own pages in the three languages.
 */
const rows: readonly (readonly [azerbaijani: string, english: string, russian: string])[] = [
  ["elm və təhsil nazirliyi", "ministry of science and education", "министерство науки и образования"],
  ["təhsil nazirliyi", "ministry of education", "министерство образования"],
  ["iqtisadiyyat nazirliyi", "ministry of economy", "министерство экономики"],
  ["maliyyə nazirliyi", "ministry of finance", "министерство финансов"],
  ["səhiyyə nazirliyi", "ministry of health", "министерство здравоохранения"],
  ["mədəniyyət nazirliyi", "ministry of culture", "министерство культуры"],
  ["müdafiə nazirliyi", "ministry of defence", "министерство обороны"],
  ["müdafiə sənayesi nazirliyi", "ministry of defence industry", "министерство оборонной промышленности"],
  ["xarici işlər nazirliyi", "ministry of foreign affairs", "министерство иностранных дел"],
  ["daxili işlər nazirliyi", "ministry of internal affairs", "министерство внутренних дел"],
  ["ədliyyə nazirliyi", "ministry of justice", "министерство юстиции"],
  ["energetika nazirliyi", "ministry of energy", "министерство энергетики"],
  [
    "ekologiya və təbii sərvətlər nazirliyi",
    "ministry of ecology and natural resources",
    "министерство экологии и природных ресурсов",
  ],
  ["kənd təsərrüfatı nazirliyi", "ministry of agriculture", "министерство сельского хозяйства"],
  [
    "əmək və əhalinin sosial müdafiəsi nazirliyi",
    "ministry of labour and social protection of population",
    "министерство труда и социальной защиты населения",
  ],
  [
    "rəqəmsal inkişaf və nəqliyyat nazirliyi",
    "ministry of digital development and transport",
    "министерство цифрового развития и транспорта",
  ],
  ["gənclər və idman nazirliyi", "ministry of youth and sports", "министерство молодежи и спорта"],
  [
    "fövqəladə hallar nazirliyi",
    "ministry of emergency situations",
    "министерство по чрезвычайным ситуациям",
  ],
  ["nazirlər kabineti", "cabinet of ministers", "кабинет министров"],
  ["milli məclis", "milli majlis", "милли меджлис"],
  ["mərkəzi bank", "central bank", "центральный банк"],
  ["hesablama palatası", "chamber of accounts", "счетная палата"],
  ["baş prokurorluq", "prosecutor general s office", "генеральная прокуратура"],
  ["ali məhkəmə", "supreme court", "верховный суд"],
  ["konstitusiya məhkəməsi", "constitutional court", "конституционный суд"],
  ["dövlət miqrasiya xidməti", "state migration service", "государственная миграционная служба"],
  ["dövlət gömrük komitəsi", "state customs committee", "государственный таможенный комитет"],
  ["dövlət statistika komitəsi", "state statistics committee", "государственный комитет по статистике"],
  ["dövlət sərhəd xidməti", "state border service", "государственная пограничная служба"],
  ["dövlət təhlükəsizliyi xidməti", "state security service", "служба государственной безопасности"],
  ["dövlət vergi xidməti", "state tax service", "государственная налоговая служба"],
  ["dövlət neft şirkəti", "state oil company", "государственная нефтяная компания"],
  ["milli elmlər akademiyası", "national academy of sciences", "национальная академия наук"],
  ["bakı dövlət universiteti", "baku state university", "бакинский государственный университет"],
];

const azerbaijaniOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([azerbaijani, english, russian]) => [
    [english, azerbaijani],
    [russian, azerbaijani],
  ]),
);

/** The state's own name in the other two languages. */
const stateName =
  /^azerbaijan( s)? (?=ministry|state|cabinet|central|national)|^the | of (the )?(republic of )?azerbaijan$| of the azerbaijan republic$| азербайджана$| азербайджанской республики$| ар$/g;

/** The Azerbaijani name of a state body called in English or Russian, in lower case; any other name as it is. */
export function azerbaijaniName(words: string): string {
  const plain = words
    .replace(/ı/g, "i") // an English I, lowered by Azerbaijani rules
    .replace(stateName, "")
    .replace(/defense/g, "defence")
    .replace(/ё/g, "е");
  return azerbaijaniOf.get(plain) ?? words;
}
