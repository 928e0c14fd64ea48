import { describe, expect, test } from "vitest";
import { isAcronym, parseAgencyName } from "../../src/resolve/agency-name.ts";

const keyOf = (name: string, kind: Parameters<typeof parseAgencyName>[1]): string =>
  parseAgencyName(name, kind).spelling.key;

describe("an agency's name", () => {
  test.each([
    ["ministry", "Elm və Təhsil Nazirliyi", "Azərbaycan Respublikası Elm və Təhsil Nazirliyi"],
    ["ministry", "Elm və Təhsil Nazirliyi", "AR Elm və Təhsil Nazirliyi"],
    ["ministry", "Elm və Təhsil Nazirliyi", "Azərbaycan Elm və Təhsil Nazirliyi"],
    [
      "ministry",
      "Elm və Təhsil Nazirliyi",
      "Ministry of Science and Education of the Republic of Azerbaijan",
    ],
    ["ministry", "Elm və Təhsil Nazirliyi", "Министерство науки и образования Азербайджанской Республики"],
    ["ministry", "Müdafiə Nazirliyi", "Azerbaijan's Ministry of Defense"],
    ["ministry", "Daxili İşlər Nazirliyi", "MINISTRY OF INTERNAL AFFAIRS"],
    ["parliament", "Milli Məclis", "Милли Меджлис"],
    ["company", "“Azərişıq” ASC", "“Azərişıq” Açıq Səhmdar Cəmiyyəti"],
    ["company", "“Azərişıq” ASC", "«Азеришыг» ОАО"],
    ["company", "“Azercell” şirkəti", "Azercell MMC"],
    ["school", "Bakı şəhəri 41 nömrəli tam orta məktəb", "Bakı şəhəri 41 saylı tam orta məktəb"],
    ["school", "Bakı şəhəri 41 nömrəli tam orta məktəb", "Bakı şəhəri №41 tam orta məktəb"],
    [
      "university",
      "Dövlət İdarəçilik Akademiyası",
      "Azərbaycan Respublikasının Prezidenti yanında Dövlət İdarəçilik Akademiyası",
    ],
  ] as const)("of a %s: %s is %s", (kind, one, other) => {
    expect(keyOf(one, kind)).toBe(keyOf(other, kind));
  });

  test.each([
    ["ministry", "Təhsil Nazirliyi", "Elm və Təhsil Nazirliyi"],
    ["ministry", "Təhsil Nazirliyi", "Naxçıvan Muxtar Respublikasının Təhsil Nazirliyi"],
    ["ministry", "Təhsil Nazirliyi", "Gürcüstan Təhsil Nazirliyi"],
    ["company", "“Nur” MMC", "“Nur Kabel” MMC"],
    ["school", "41 nömrəli məktəb", "141 nömrəli məktəb"],
    ["university", "Azərbaycan Tibb Universiteti", "Tibb Universiteti"],
  ] as const)("of a %s: %s is not %s", (kind, one, other) => {
    expect(keyOf(one, kind)).not.toBe(keyOf(other, kind));
  });

  test.each([
    ["Kadrlar şöbəsi", "unit", "unit"],
    ["Elmi Şura", "other", "unit"],
    ["Rayon Məhkəməsi", "court", "unit"],
    ["Şəhər İcra Hakimiyyəti", "government", "unit"],
    ["Qapalı Səhmdar Cəmiyyəti", "company", "unit"],
    ["Nazirlik", "ministry", "unit"],
    ["Dövlət Xidməti", "government", "unit"],
    ["Dövlət Miqrasiya Xidməti", "government", "own"],
    ["Apelyasiya Komissiyası", "government", "unit"],
    ["Xüsusi Komissiya", "government", "unit"],
    ["Zəng Mərkəzi", "other", "unit"],
    ["Baş Prokurorluğu", "government", "own"],
    ["Bakı Şəhər İcra Hakimiyyəti", "government", "own"],
    ["Ali Məhkəmə", "court", "own"],
    ["Milli Məclis", "parliament", "own"],
    ["Nazirlər Kabineti", "government", "own"],
    ["BŞTİ", "government", "acronym"],
  ] as const)("%s (%s) has the form %s", (name, kind, form) => {
    expect(parseAgencyName(name, kind).form).toBe(form);
  });

  test("ASC and MMC are legal forms, no acronyms of bodies", () => {
    expect(["BŞTİ", "BMqT", "ASC", "MMC", "Bakı", "A"].map(isAcronym)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
