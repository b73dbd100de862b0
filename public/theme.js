// Before the first paint: the theme that the reader has chosen, if any. Storage may be refused; then the system decides.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
