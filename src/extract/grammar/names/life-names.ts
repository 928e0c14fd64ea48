/** The names of whom a text is the life of: its headline, and what opens its first sentence (`Vüqar Nurlu`, `Nurlu Vüqar Əli oğlu və ya Usta Vüqar`). */

import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import { opensLifeOf } from "./person-identity.ts";
import type { NamedPerson } from "./person-nominative.ts";
import type { PersonRecord } from "./person-register.ts";
import type { PersonProposal } from "./proposals.ts";

export class LifeNames {
  private topic: PersonRecord | undefined;
  /** The lower-case words of the headline's name. */
  private words: readonly string[] = [];
  /** The first sentence of the text behind the headline. */
  private opening: Sentence | undefined;
  /** Token behind the latest of the names that open it. */
  private after = 0;

  /** The person of the headline, where a name is another of the same. */
  topicFor(sentence: Sentence, { first }: PersonProposal, { words }: NamedPerson): PersonRecord | undefined {
    if (this.topic === undefined || !this.isOpening(sentence)) return undefined;
    const isJoined = this.isJoined(sentence, first) && words.includes(this.words[0] ?? "");
    const isOther = first === this.after && opensLifeOf(this.words, words);
    return isJoined || isOther ? this.topic : undefined;
  }

  /** Takes a headline that begins with a name, and the names that open the text. */
  learn(sentence: Sentence, { first, last }: PersonProposal, person: PersonRecord): void {
    if (sentence.block.kind === "headline") {
      if (first > 0 || this.topic !== undefined || this.opening !== undefined) return;
      this.topic = person;
      this.words = person.words;
    } else if (this.isOpening(sentence)) {
      this.opening = sentence;
      if (first === this.after || this.isJoined(sentence, first)) this.after = last;
    }
  }

  private isOpening(sentence: Sentence): boolean {
    return sentence.block.kind === "text" && (this.opening === undefined || this.opening === sentence);
  }

  /** `A və ya B`: two names of one. */
  private isJoined({ tokens }: Sentence, first: number): boolean {
    return (
      first === this.after + 2 &&
      isWord("joint", tokens[first - 2]?.lower) &&
      isWord("or", tokens[first - 1]?.lower)
    );
  }
}
