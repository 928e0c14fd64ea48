/** The words of reports, one record a language; a missing word does not compile. */
import type { ReportLanguage } from "../model/vocabulary.ts";
import type { Wording } from "./wording.ts";
import { azerbaijani } from "./wording-az.ts";
import { english } from "./wording-en.ts";

export const wordings: Readonly<Record<ReportLanguage, Wording>> = { en: english, az: azerbaijani };
