import { describe, expect, test } from "vitest";
import { findDateline, findPublished, isDateline } from "../../src/read/dateline.ts";

const body = "Nazirlik yeni məktəb açıb. Tədbirdə qonaqlar iştirak ediblər.";

describe("findPublished", () => {
  test.each([
    ["Bakı, 23 avqust 2023, AZƏRTAC", "2023-08-23"],
    ["BAKI, 23 avqust 2023-cü il, AZƏRTAC", "2023-08-23"],
    ["Sumqayıt şəhəri, 3 aprel 2019-cu il.", "2019-04-03"],
    ["26 may 2021", "2021-05-26"],
    ["26 May 2021, 10:15", "2021-05-26"],
    ["24.05.2020 11:03", "2020-05-24"],
    ["24.05.2020 - 11:03", "2020-05-24"],
    ["2020-05-24", "2020-05-24"],
    ["2020-05-24T11:03:00+04:00", "2020-05-24"],
    ["11:03 24.05.2020", "2020-05-24"],
    ["Tarix: 12.03.2022", "2022-03-12"],
    ["Tarix: 12 mart 2022, saat 09:30", "2022-03-12"],
    ["Dərc olunub: 12 mart 2022", "2022-03-12"],
    ["Bazar ertəsi, 7 iyun 2021", "2021-06-07"],
    ["24.05.2020 Baxış: 312", "2020-05-24"],
    ["Rəsmi xəbərlər | 24.05.2020", "2020-05-24"],
    ["24.05.2020 | Təhsil", "2020-05-24"],
    ["Bakı,\u00a020\u00a0may\u00a02023", "2023-05-20"],
    ["Bakı,\u200920\u2009may\u20092023", "2023-05-20"],
    ["Bakı,  20   may  2023", "2023-05-20"],
    ["20\u200b may 20\u00ad23", "2023-05-20"],
    ["Bakı – 20 may 2023", "2023-05-20"],
    ["Bakı — 20 may 2023 —", "2023-05-20"],
    ["Bakı 20 may 2023", "2023-05-20"],
    ["BAKI, 20 may, 2023, AZƏRTAC", "2023-05-20"],
    ["(20 may 2023)", "2023-05-20"],
    ["[20.05.2023]", "2023-05-20"],
    ["20/05/2023", "2023-05-20"],
    ["20.05.2023-cü il", "2023-05-20"],
    ["20 May 2023 14:05", "2023-05-20"],
    ["2023-05-20 10:00", "2023-05-20"],
    ["Tarix: 20/05/2023", "2023-05-20"],
    ["Nazirlik | 20 May 2023", "2023-05-20"],
  ])("reads the line %s above and below the body", (line, date) => {
    expect(findPublished(`Yeni məktəb açıldı\n${line}\n\n${body}`, "a.txt")).toBe(date);
    expect(findPublished(`Yeni məktəb açıldı\r\n\r\n${body}\r\n\r\n${line}`, "a.txt")).toBe(date);
  });

  test.each([
    "Bakı, 23 avqust 2023, AZƏRTAC. Bakıda yeni məktəb açılıb.",
    "Bakı. 23 avqust 2023. REPORT.AZ/ Bakıda yeni məktəb açılıb.",
    "Bakı, 23 avqust 2023, AZƏRTAC – Bakıda yeni məktəb açılıb və orada dərslər başlayıb, şagirdlərə kitablar verilib, valideynlər sevinib.",
  ])("reads the dateline before the first sentence: %s", (line) => {
    expect(findPublished(line, "a.txt")).toBe("2023-08-23");
  });

  test.each([
    "25 may 2021-ci il tarixdə Mərkəzdə təlim keçirilib.",
    "2023-cü il avqustun 23-də Bakıda görüş keçirilib.",
    "Təlim 24.05.2020 tarixində başa çatıb",
    "© 2024 Dövlət Xidməti",
    "2021-02-09 tarixində arxivləşdirilib",
    "İstifadə tarixi: 2021-01-24.",
    "news.az. 18 avqust 2020. 2021-02-09 tarixində arxivləşdirilib.",
    "20 yanvar 1990-cı il hadisələri",
    "30.02.2020",
    "16-19 dekabr 2024",
    "2021",
    "Bu gün, 20 may 2023",
    "Bu gün: 20.05.2023",
    "Çap tarixi: 20.05.2023",
    "Çap, 20.05.2023",
    "© 20.05.2023",
    "Arxiv – 20.05.2023",
    "Tədbir – 20 may 2023",
    "20 may 2023-dək",
    "Dünən",
  ])("leaves alone what is not the day of publication: %s", (line) => {
    expect(findPublished(`Yeni məktəb açıldı\n\n${line}\n${body}`, "a.txt")).toBeNull();
    expect(findPublished(`Yeni məktəb açıldı\n\n${body}\n${line}`, "a.txt")).toBeNull();
  });

  test.each([
    ["BAKI, 20 may 2023, AZƏRTAC", "Bakı"],
    ["Gəncə – 20 may 2023", "Gəncə"],
    ["Sumqayıt şəhəri, 20 may 2023", "Sumqayıt"],
    ["Bakı, 20 may 2023, AZƏRTAC. Yeni məktəb açılıb.", "Bakı"],
    ["20 may 2023", null],
    ["Cümə, 20 may 2023", null],
  ])("finds the town of %s", (line, town) => {
    expect(findDateline(line)).toEqual({ published: "2023-05-20", town });
  });

  test("takes no date of another article from the list of related ones", () => {
    expect(
      findPublished(`Yeni məktəb açıldı\n${body}\nOxşar xəbərlər\n26 may 2021\nBaşqa xəbər`, "a.txt"),
    ).toBeNull();
  });

  test("does not take the day of an announced event for the day of publication", () => {
    expect(
      findPublished(`Seminara dəvət\n${body}\nTarix: 16 aprel 2026\nSaat: 11:00\nMəkan: Akt zalı`, "a.txt"),
    ).toBeNull();
  });

  test("prefers a labelled date to a bare one", () => {
    expect(findPublished(`1 iyun 2021\n${body}\nTarix: 26 may 2021`, "a.txt")).toBe("2021-05-26");
  });

  test.each([
    ["2021-05-26-gorus.txt", "2021-05-26"],
    ["20210526_gorus.txt", "2021-05-26"],
    ["2021.05.26.txt", "2021-05-26"],
    ["gorus-2021-05-26.txt", null],
    ["2021-13-26-gorus.txt", null],
    ["202105261.txt", null],
  ])("falls back on the front of the file name: %s", (fileName, date) => {
    expect(findPublished(body, fileName)).toBe(date);
    expect(findPublished(`1 iyun 2022\n${body}`, fileName)).toBe("2022-06-01");
  });

  test("tells a dateline from a headline that names a day", () => {
    expect(isDateline("Bakı, 23 avqust 2023, AZƏRTAC")).toBe(true);
    expect(isDateline("15 iyun 2021-ci ildə keçirilən yarışın qalibləri")).toBe(false);
  });
});
