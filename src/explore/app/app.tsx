/** The frame of every view: search, language, footer; the address decides which view is inside. */
import type { ComponentType, JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { hashOf, type Place, usePlace } from "./address.ts";
import { useKeys } from "./keys.ts";
import { later } from "./later.tsx";
import { contextAt, PageProvider, usePage } from "./page-context.ts";
import { hasToken } from "./review.ts";
import { SearchBox } from "./search-box.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { DocumentView } from "./views/document.tsx";
import { EntityView } from "./views/entity.tsx";
import { EvidenceView } from "./views/evidence.tsx";
import { SearchView } from "./views/search.tsx";
import { StartView } from "./views/start.tsx";

type View = ComponentType<{ id: string }>;

const views: Readonly<Record<string, View>> = {
  search: SearchView,
  entity: EntityView,
  statement: EvidenceView,
  document: DocumentView,
  picture: later(async () => (await import("./views/picture.tsx")).PictureView),
  table: later(async () => (await import("./views/table.tsx")).TableView),
  timeline: later(async () => (await import("./views/timeline.tsx")).TimelineView),
  review: later(async () => (await import("./views/review.tsx")).ReviewView),
  groups: later(async () => (await import("./views/groups.tsx")).GroupsView),
  ways: later(async () => (await import("./views/ways.tsx")).WaysView),
};

function LanguageSwitch(): JSX.Element {
  const { place, language, words } = usePage();
  const other = language === "en" ? "az" : "en";
  return (
    <a href={hashOf(place.path, { ...place.query, language: other })} lang={other}>
      {words.otherLanguage}
    </a>
  );
}

function Header(): JSX.Element {
  const { link, words } = usePage();
  return (
    <header>
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {words.skip}
      </button>
      <a class="brand" href={link([])}>
        elaqe
      </a>
      <SearchBox />
      <nav aria-label={words.navigation}>
        <a href={link(["timeline"])}>{words.timeline.link}</a>
        <a href={link(["table"])}>{words.table.link}</a>
        <a href={link(["groups"])}>{words.whole.link}</a>
        {hasToken() && <a href={link(["review"])}>{words.review.link}</a>}
        <LanguageSwitch />
        <Shortcuts />
      </nav>
    </header>
  );
}

function Footer(): JSX.Element {
  const { words } = usePage();
  return (
    <footer>
      <p>{words.notice}</p>
    </footer>
  );
}

/** What is to be scrolled to the top and told when the reader comes to it: another view, not another filter of one. */
function viewKey({ path }: Place): string {
  return path.join("/");
}

export function App(): JSX.Element {
  const place = usePlace();
  const context = useMemo(() => contextAt(place), [place]);
  const [name = "", ...rest] = place.path;
  const View = views[name] ?? StartView;
  const key = viewKey(place);
  const last = useRef(key);
  useKeys(context);
  useEffect(() => {
    document.documentElement.lang = context.language;
  }, [context.language]);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    if (name === "search") return;
    window.scrollTo(0, 0);
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [key, name]);
  return (
    <PageProvider value={context}>
      <Header />
      <main id="content" tabIndex={-1}>
        <View key={name} id={rest.join("/")} />
      </main>
      <Footer />
    </PageProvider>
  );
}
