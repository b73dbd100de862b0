import { readAtlas, type Atlas } from "./atlas/atlas.ts";
import { readLibrary, type Library } from "./content/library.ts";
import { readRedirects, type Redirect } from "./content/redirects.ts";
import { readReleases, type Release } from "./embed/releases.ts";

/** Everything that is read from the project's folder. */
export interface Project {
  /** The written files, texts and all. */
  library: Library;
  /** The tables. */
  atlas: Atlas;
  /** Pinned releases, the newest first. */
  releases: readonly Release[];
  /** Old addresses and where they lead. */
  redirects: readonly Redirect[];
}

/**
 * What the content check of a build has read. It stands in the process and not in this module, because Astro loads the integrations, the
 * collections and the pages each with a copy of its own of every module.
 */
const checked = globalThis as { workAtlas?: Project };

/** Keeps what has been checked, so that the build need not read it again. */
export function keepProject(project: Project): void {
  checked.workAtlas = project;
}

/** What the content check of this build has read, if this is a build. */
export const checkedProject = (): Project | undefined => checked.workAtlas;

/** The same, or, where nothing has been checked, what is read now from the project in `root`. */
export const readProject = (root: string): Project =>
  checkedProject() ?? {
    library: readLibrary(root).library,
    atlas: readAtlas(root),
    releases: readReleases(root).releases,
    redirects: readRedirects(root).redirects,
  };
