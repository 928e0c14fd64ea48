/**
 * Bodies that took the place of others. A successor is another agency, never an alias: these links only say that an
 * office in the one and an office in the other do not contradict each other. Reviewed by hand; each from the
 * decree that made the change, public law of the Republic of Azerbaijan. A day or a month stands where a report of the decree was
 * read that gives it, else the year alone.
 */
export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  /** ISO date of the decree, its year and month, or its year. */
  readonly date: string;
}

export const successions: readonly Succession[] = [
  { predecessor: "Təhsil Nazirliyi", successor: "Elm və Təhsil Nazirliyi", date: "2022-07" },
  {
    predecessor: "İqtisadi İnkişaf Nazirliyi",
    successor: "İqtisadiyyat və Sənaye Nazirliyi",
    date: "2013",
  },
  {
    predecessor: "İqtisadiyyat və Sənaye Nazirliyi",
    successor: "İqtisadiyyat Nazirliyi",
    date: "2016",
  },
  { predecessor: "Sənaye və Energetika Nazirliyi", successor: "Energetika Nazirliyi", date: "2013" },
  { predecessor: "Vergilər Nazirliyi", successor: "Dövlət Vergi Xidməti", date: "2019" },
  { predecessor: "Mədəniyyət və Turizm Nazirliyi", successor: "Mədəniyyət Nazirliyi", date: "2018-04-20" },
  { predecessor: "Mədəniyyət və Turizm Nazirliyi", successor: "Dövlət Turizm Agentliyi", date: "2018-04-20" },
  {
    predecessor: "Rabitə və İnformasiya Texnologiyaları Nazirliyi",
    successor: "Rabitə və Yüksək Texnologiyalar Nazirliyi",
    date: "2014",
  },
  {
    predecessor: "Rabitə və Yüksək Texnologiyalar Nazirliyi",
    successor: "Nəqliyyat, Rabitə və Yüksək Texnologiyalar Nazirliyi",
    date: "2017-02-13",
  },
  {
    predecessor: "Nəqliyyat Nazirliyi",
    successor: "Nəqliyyat, Rabitə və Yüksək Texnologiyalar Nazirliyi",
    date: "2017-02-13",
  },
  { predecessor: "Dövlət Dəniz Administrasiyası", successor: "Dövlət Dəniz Agentliyi", date: "2018-01-12" },
  {
    predecessor: "Dövlət Mülki Aviasiya Administrasiyası",
    successor: "Dövlət Mülki Aviasiya Agentliyi",
    date: "2018-01-12",
  },
  {
    predecessor: "Nəqliyyat, Rabitə və Yüksək Texnologiyalar Nazirliyi",
    successor: "Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi",
    date: "2021",
  },
];

/** Predecessors and successors of a body, by its name without the state's own. */
export function successionsOf(name: string): readonly Succession[] {
  const own = name.replace(/^(Azərbaycan Respublikası(nın)?|AR) /, "");
  return successions.filter(({ predecessor, successor }) => predecessor === own || successor === own);
}
