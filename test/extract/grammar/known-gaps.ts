/** Examples and near misses of constructions that are not read as they should be yet, as `construction: sentence`; exact both ways. */

/** Examples of which no claim is made. */
export const silentExamples: readonly string[] = [
  "office-of-name: Mərkəzin direktoru Lalə Məcidova çıxış edib.",
  "office-of-name: Samir Qənbərov, Kooperativin direktoru, çıxış edib.",
  "appointed: Orxan Səfərli Arxivin direktoru təyin edilib.",
  "appointed: Lalə Məcidova universitetdə müəllim işləyir.",
  "leads: Komissiyaya Orxan Səfərli sədrlik edir.",
  "part-of-owner: Arxivin Xəritə şöbəsi tədbir keçirib.",
  "part-of-owner: Nazirlik yanında Elm Fondu sərgi açıb.",
  "belongs-to: Mərkəz Nazirliyin strukturuna daxildir.",
  "belongs-to: “Ağ Yelkən” qrupuna daxil olan “Mayak” şirkəti sərgi açıb.",
  "founded-verb: Birliyi 2019-cu ildə Nərgiz Abdullayeva təsis edib.",
  "founded-verb: Nazirlik tərəfindən yaradılan Mərkəz işə başlayıb.",
  "organised-verb: Trestin təşkil etdiyi təlim başa çatıb.",
  "funded-verb: Fond tərəfindən maliyyələşdirilən layihə başa çatıb.",
];

/** Near misses of which a claim is made. */
export const readNearMisses: readonly string[] = [
  "took-part: Səməd Bəşirli forumda iştirak etməyi planlaşdırır.",
];
