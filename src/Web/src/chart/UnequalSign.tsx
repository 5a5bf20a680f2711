/** The sign of a contradiction: drawn, because fonts draw the character too thin to stand out. */
export function UnequalSign() {
  return (
    <svg class="unequal" viewBox="0 0 16 16" role="img" aria-label="contradicts">
      <path d="M2 5.5H14M2 10.5H14M11.5 1.5L4.5 14.5" />
    </svg>
  );
}
