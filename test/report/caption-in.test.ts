import { expect, test } from "vitest";
import { captionIn } from "../../src/report/caption-in.ts";

test.each([
  ["görüş: Elm Fondu – Su Fondu, 24 iyun 2021", "görüş: Elm Fondu – Su Fondu, 24 June 2021"],
  ["seminar, Bakı, 28 fevral 2024 – 3 mart 2024", "seminar, Bakı, 28 February 2024 – 3 March 2024"],
  ["forum, 18–22 mart 2024", "forum, 18–22 March 2024"],
  ["layihə: Elm Fondu, 2021", "layihə: Elm Fondu, 2021"],
  ["görüş: Elm Fondu, 24 iyun 2021 xəbəri", "görüş: Elm Fondu, reported 24 June 2021"],
  ["11 may 2021-ci il tarixli Sərəncam: Elm Fondu", "11 may 2021-ci il tarixli Sərəncam: Elm Fondu"],
  ["görüş: Elm Fondu, may bayramı", "görüş: Elm Fondu, may bayramı"],
])("an English report writes the day of %s", (caption, written) => {
  expect(captionIn(caption, "en")).toBe(written);
  expect(captionIn(caption, "az")).toBe(caption);
});
