import { verdictNames } from "../figures/kind-labels.ts";
import { capital } from "../text/format-number.ts";
import { figuresIn, type Answer, type Chip, type Drawn, type Part, type Quoted, type Shown } from "./answer.ts";
import { drawnMeasures } from "./drawn-measures.ts";
import { fieldLabel } from "./field-words.ts";
import type { FieldId } from "./query.ts";
import type { AskFigure, Tables } from "./tables.ts";

/** What an answer is written with. */
export interface Printing {
  tables: Tables;
  figure(id: string): AskFigure | null;
  /** Path below which the site is served, with slashes at both ends. */
  base: string;
  /** Address of a question that is asked next; null where the page cannot answer it. */
  ask: ((question: string) => string) | null;
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Text as it stands in HTML. Everything that a reader typed goes through here. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** `charts/risk-map?measure=karpathy` -> `/charts/risk-map/?measure=karpathy`. */
const address = (to: string, base: string): string => base + to.replace(/[?#]|$/, "/$&");
const linkTo = (to: string, words: string, { base }: Printing): string => `<a href="${escaped(address(to, base))}">${escaped(words)}</a>`;

/** A page's title among others; that of a claim is a sentence. */
const inList = (title: string): string => title.replace(/\.$/, "");

/** A figure as pages print it: it leads to its source, and its note opens as a card. */
function figureHtml(id: string, printing: Printing): string {
  const figure = printing.figure(id);
  if (figure === null) return "–";
  return `<a class="figure" href="${escaped(address(figure.to, printing.base))}" title="${escaped(`${figure.what}\n${figure.facts}`)}" data-of="${escaped(id)}" data-note="${escaped(figure.facts)}">${escaped(figure.words)}</a>`;
}

const partsHtml = (parts: readonly Part[], printing: Printing): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return escaped(part);
      return "figure" in part ? figureHtml(part.figure, printing) : linkTo(part.to, part.words, printing);
    })
    .join("");

/** A sentence without marks, for those who hear it. */
export const plainParts = (parts: readonly Part[], printing: Pick<Printing, "figure">): string =>
  parts
    .map((part) => (typeof part === "string" ? part : "figure" in part ? (printing.figure(part.figure)?.words ?? "–") : part.words))
    .join("");

const isWord = (field: FieldId): boolean => field === "entry-education" || field === "bureau-exposure";

/** The occupations that were found, with their figures, and a bar for the first of them. */
function tableHtml(question: string, { occupations, of, columns, caption }: Shown, printing: Printing): string {
  const { tables } = printing;
  const [first] = columns;
  const most = first === undefined ? 0 : Math.max(...occupations.map((slug) => Math.abs(tables.number(slug, first) ?? 0)));
  const head = columns
    .map((field) => `<th scope="col"${isWord(field) ? "" : ' class="number"'}>${escaped(fieldLabel(field))}</th>`)
    .join("");
  const rows = occupations.map((slug) => {
    const cells = columns.map((field, index) => {
      const found = printing.figure(`occupations/${slug}/${field}`);
      if (found === null) return '<td class="number missing">–</td>';
      return `<td${isWord(field) ? "" : ' class="number"'}>${figureHtml(found.id, printing)}${field === "median-pay" && tables.isFloor(slug) ? " or more" : ""}${index === 0 && !isWord(field) ? bar(Math.abs(tables.number(slug, field) ?? 0) / most) : ""}</td>`;
    });
    return `<tr><th scope="row">${linkTo(`occupations/${slug}`, tables.row(slug)?.title ?? slug, printing)}</th>${cells.join("")}</tr>`;
  });
  const more = of > occupations.length ? `, the first ${occupations.length} of ${of}` : "";
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(`${printing.ask === null ? "Example" : "Answer"}: ${question}`)}"><table><caption>${escaped(capital(caption))}${more}</caption><thead><tr><th scope="col">Occupation</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** A bar from zero, as long as its share of the largest. */
const bar = (share: number): string =>
  Number.isFinite(share)
    ? `<svg class="ask-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="${(100 * share).toFixed(1)}" height="6"/></svg>`
    : "";

function quotedHtml({ to, kind, title, verdict, sentences }: Quoted, printing: Printing): string {
  const said = verdict === null ? "" : ` <span class="verdict">${escaped(verdictNames[verdict])}</span>`;
  const words = sentences
    .map(({ parts, isMarked }) => (isMarked ? `<mark>${partsHtml(parts, printing)}</mark>` : partsHtml(parts, printing)))
    .join(" … ");
  return `<li><p class="meta">${escaped(kind)}${said}</p><p>${linkTo(to, title, printing)}</p>${words === "" ? "" : `<p class="passage">${words}</p>`}</li>`;
}

const asks = (words: string, question: string, ask: (question: string) => string): string =>
  `<a class="ask-again" href="${escaped(ask(question))}" data-ask="${escaped(question)}">${escaped(words)}</a>`;

function chipHtml({ words, isAssumed, changes }: Chip, ask: Printing["ask"]): string {
  const others =
    ask === null || changes.length === 0
      ? ""
      : ` <span class="changes">or ${changes.map((change) => asks(change.words, change.ask, ask)).join(", ")}</span>`;
  return `<li><span class="chip${isAssumed ? " assumed" : ""}">${escaped(words)}${isAssumed ? '<span class="unseen"> (assumed)</span>' : ""}</span>${others}</li>`;
}

/** How the question was read: in words, with what was assumed and what it could be instead. */
function readingHtml({ reading, chips, others }: Answer, { ask }: Printing): string {
  if (reading === "") return "";
  const other =
    ask === null || others.length === 0
      ? ""
      : `<p>It may also mean: ${others.map((each) => asks(each.words, each.ask, ask)).join(", ")}.</p>`;
  const list = chips.length === 0 ? "" : `<ul class="chips">${chips.map((chip) => chipHtml(chip, ask)).join("")}</ul>`;
  return `<details class="reading"><summary>How I read this: ${escaped(reading)}</summary>${list}${other}</details>`;
}

/** An answer as HTML, for the page and the browser alike. `level` is that of the heading with the question. */
export function answerHtml(question: string, answer: Answer, printing: Printing, level: 2 | 3 = 3): string {
  const { sentences, shown, quoted, view, pages } = answer;
  const said = sentences.map((parts) => `<p class="said">${partsHtml(parts, printing)}</p>`).join("");
  const passages =
    quoted.length === 0 ? "" : `<ul class="entries quoted">${quoted.map((each) => quotedHtml(each, printing)).join("")}</ul>`;
  const table = shown === null ? "" : tableHtml(question, shown, printing);
  const ways = [
    ...(view === null ? [] : [linkTo(view.to, view.words, printing)]),
    ...(view?.embeds ?? []).map(({ to, words }) => linkTo(to, words, printing)),
    ...(view?.file === undefined ? [] : [`<a href="${escaped(printing.base + view.file)}" download>Download its rows</a>`]),
    // What is saved are the rows, or the figures of the sentences; both need scripts.
    ...(printing.ask === null || view?.file !== undefined || (shown === null && figuresIn(answer).length === 0)
      ? []
      : ['<button class="button" type="button" data-save>Download as CSV</button>']),
  ];
  const cited =
    quoted.length > 0 || pages.length === 0
      ? ""
      : `<p class="meta cited">${answer.status === "answered" ? "Pages" : "The nearest that the atlas has"}: ${pages.map(({ to, words }) => linkTo(to, inList(words), printing)).join(", ")}.</p>`;
  return `<article class="answer flow" data-status="${answer.status}"><h${level}>${escaped(question)}</h${level}>${said}${drawnHtml(answer.drawn, printing)}${passages}${table}${ways.length === 0 ? "" : `<p class="ways">${ways.join(" ")}</p>`}${cited}${readingHtml(answer, printing)}</article>`;
}

/** The drawing of an answer. A chart in little is in the page's theme; the picture of the other theme is not shown and so never loaded. */
function drawnHtml(drawn: Drawn | null, printing: Printing): string {
  if (drawn === null) return "";
  const label = escaped(drawn.label);
  if ("measuresOf" in drawn) {
    const drawing = drawnMeasures(drawn.measuresOf, printing.tables, printing.base);
    return drawing === null ? "" : `<figure class="strip" role="img" aria-label="${label}">${drawing}</figure>`;
  }
  const picture = (theme: "light" | "dark") =>
    `<img class="in-${theme}" src="${escaped(`${printing.base}thumbnails/${drawn.chart}${theme === "light" ? "" : "-dark"}.png`)}" alt="" width="520" height="346" loading="lazy" decoding="async">`;
  return `<a class="thumbnail" href="${escaped(address(drawn.chart, printing.base))}" aria-label="${label}">${picture("light")}${picture("dark")}</a>`;
}

const csvCell = (value: string | number) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));

/** The figures of an answer without a table, as CSV: by their ids, each with what it is and where it comes from. */
export function figuresCsv(answer: Answer, { figure }: Pick<Printing, "figure">): string {
  const rows = figuresIn(answer).flatMap((id) => {
    const found = figure(id);
    return found === null ? [] : [[found.id, found.what, found.value, found.unit, found.facts]];
  });
  return `${[["figure", "what", "value", "unit", "facts"], ...rows].map((row) => row.map(csvCell).join(",")).join("\n")}\n`;
}

/** The occupations shown, as CSV: with their slugs, and each figure as its table has it. */
export function answerCsv({ occupations, columns }: Shown, { tables, figure }: Pick<Printing, "tables" | "figure">): string {
  const rows = occupations.map((slug) => [
    tables.row(slug)?.title ?? slug,
    slug,
    ...columns.map((field) => figure(`occupations/${slug}/${field}`)?.value ?? ""),
  ]);
  return `${[["occupation", "slug", ...columns.map((field) => field.replaceAll("-", "_"))], ...rows].map((row) => row.map(csvCell).join(",")).join("\n")}\n`;
}
