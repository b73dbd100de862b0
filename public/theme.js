// Before the first paint: what needs scripts may show itself, and the theme that the reader has chosen holds. Storage may be refused;
// then the system decides.
document.documentElement.dataset.scripts = "";
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
