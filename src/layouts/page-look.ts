/**
 * Before the first paint of a page: what needs scripts may show itself, an example gives way to the job that the address asks for, and what the
 * reader has chosen holds: the theme, and that `/` opens nothing. Storage may be refused; then the system decides.
 */
const root = document.documentElement;
root.dataset["scripts"] = "";
if (/[?&]from=/.test(location.search)) root.dataset["asks"] = "";
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
  if (localStorage.getItem("slash") !== null) root.dataset["slash"] = "";
} catch {
  // As if none were chosen.
}

export {};
