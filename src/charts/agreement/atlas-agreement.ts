import type { CardContent } from "../live/card.ts";
import { LiveChart } from "../live/live-chart.ts";
import { drawingsIn, type LiveDrawing } from "../live/live-drawing.ts";
import { loadMapData } from "../live/map-data.ts";
import type { LiveMark } from "../live/marks.ts";
import { agreementCard } from "./card.ts";
import { agreementOf, type AgreementData } from "./data.ts";
import { agreementSentence } from "./sentence.ts";
import { agreementParameters, readAgreementView, writeAgreementView, type AgreementView } from "./view.ts";
import type { Refuse } from "../../dom/url-fields.ts";

/** The live chart of how the measures agree with the Bureau: a card for each cell, and the table. Attribute: `data-id`, the chart's id. */
class AtlasAgreement extends LiveChart<AgreementView> {
  protected readonly parameters = agreementParameters;
  private data: AgreementData | undefined;
  private drawings: LiveDrawing[] = [];

  protected get marks(): readonly LiveMark[] {
    return this.drawings.find(({ container }) => container === this.container)?.marks ?? [];
  }

  protected prepare(): void {
    this.drawings = drawingsIn(this, this.dataset["id"] ?? "", "");
    for (const { shown } of this.drawings) this.keys.arrange(shown);
  }

  protected async load(): Promise<void> {
    this.data = agreementOf((await loadMapData()).measuresRows());
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): AgreementView {
    return readAgreementView(parameters, new Set(this.data?.rows.map(({ id }) => id)), refused);
  }

  protected writeView(view: AgreementView): URLSearchParams {
    return writeAgreementView(view);
  }

  protected override press({ name }: HTMLButtonElement): void {
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table", card: null });
  }

  protected choose(card: string | null): void {
    this.change({ card }, false);
  }

  protected cardOf({ slug }: LiveMark): CardContent | null {
    const row = this.data?.rows.find(({ id }) => id === slug);
    return row === undefined ? null : () => agreementCard(row);
  }

  protected apply(): void {
    const { data, view } = this;
    if (data === undefined) return;
    const sentence = agreementSentence(data);
    this.say(sentence);
    const asTable = view.view === "table";
    void this.showTable(asTable, data.columns, data.rows, sentence);
    this.querySelector('button[name="view"]')?.setAttribute("aria-pressed", String(asTable));
    this.showChosen(view.card);
  }
}

if (customElements.get("atlas-agreement") === undefined) customElements.define("atlas-agreement", AtlasAgreement);
