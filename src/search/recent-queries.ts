const key = "recent-queries";
const most = 5;

/** What was looked for in this tab, the latest first. It is kept until the tab is closed, and nowhere else. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((each): each is string => typeof each === "string").slice(0, most) : [];
  } catch {
    // Storage is closed to us, or holds something else: there is nothing to recall.
    return [];
  }
}

export function rememberQuery(query: string): void {
  const others = recentQueries().filter((each) => each.toLowerCase() !== query.toLowerCase());
  try {
    sessionStorage.setItem(key, JSON.stringify([query, ...others].slice(0, most)));
  } catch {
    // As above.
  }
}
