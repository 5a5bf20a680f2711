interface RestProps {
  shown: number;
  total: number;
}

/** Says how much a view leaves out because it is too much for a page; nothing where it leaves out nothing. */
export function Rest({ shown, total }: RestProps) {
  return total > shown ? (
    <p class="notice">
      {(total - shown).toLocaleString('en')} more are left out here. The query in the playground gives them page by page.
    </p>
  ) : null;
}
