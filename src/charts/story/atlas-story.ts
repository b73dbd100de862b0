import type { Stage } from "./stage.ts";
import type { YourJob } from "./your-job.ts";

/** A job was chosen in "Find your job"; see `search/atlas-find.ts`. */
type JobFound = CustomEvent<{ slug: string }>;

/** Where the story moves: as in `story.css`. */
const moves = "screen and (scripting: enabled) and (prefers-reduced-motion: no-preference) and (min-height: 30rem)";

/**
 * The story of the home page. Where motion is allowed it has one drawing that follows the reader's scrolling; its code comes when the story comes
 * near. Everywhere else its figures are still.
 */
class AtlasStory extends HTMLElement {
  private readonly aborter = new AbortController();
  private stage: Stage | undefined;
  private yours: Promise<YourJob> | undefined;
  /** The job that the reader has found: its slug, and its name on the drawing. */
  private own: { slug: string; title: string } | null = null;

  connectedCallback(): void {
    const { signal } = this.aborter;
    document.addEventListener("atlas:job", (event) => void this.find((event as JobFound).detail.slug), { signal });
    this.addEventListener("atlas:own", () => this.mark(null), { signal });
    const asked = new URLSearchParams(location.search).get("occupation");
    if (asked !== null) void this.find(asked);
    const canvas = this.querySelector("canvas");
    if (canvas === null || !matchMedia(moves).matches) return;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        near.disconnect();
        void this.move(canvas);
      },
      // The home page at rest loads none of it.
      { rootMargin: "25% 0px" },
    );
    near.observe(this);
    signal.addEventListener("abort", () => near.disconnect());
  }

  disconnectedCallback(): void {
    this.aborter.abort();
  }

  /** Shows where a job stands; its code comes when the first is found. */
  private async find(slug: string): Promise<void> {
    const bar = this.querySelector<HTMLElement>(".yours");
    if (bar === null) return;
    try {
      this.yours ??= import("./your-job.ts").then(({ YourJob: Made }) => new Made(this, bar));
      const title = await (await this.yours).show(slug);
      if (title !== null) this.mark({ slug, title });
    } catch {
      // The map shows the job without it.
    }
  }

  private mark(own: AtlasStory["own"]): void {
    this.own = own;
    this.stage?.mark(own);
  }

  private async move(canvas: HTMLCanvasElement): Promise<void> {
    const { signal } = this.aborter;
    try {
      const { Stage: Made } = await import("./stage.ts");
      this.stage = new Made(this, canvas, signal);
      await this.stage.start(signal);
      this.stage.mark(this.own);
    } catch {
      // What cannot be loaded leaves the still figures.
      this.dataset["still"] = "";
    }
  }
}

if (customElements.get("atlas-story") === undefined) customElements.define("atlas-story", AtlasStory);
