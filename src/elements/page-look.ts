// Before the first paint: what needs scripts may show itself, an example gives way to the job that the address asks for, and the theme that
// the reader has chosen holds. Storage may be refused; then the system decides.
document.documentElement.dataset.scripts = "";
if (/[?&]from=/.test(location.search)) document.documentElement.dataset.asks = "";
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
