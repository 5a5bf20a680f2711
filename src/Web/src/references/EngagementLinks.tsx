interface EngagementLinksProps {
  engagements: { totalCount: number; nodes?: { slug: string; name: string }[] | null };
}

/** Engagements by name, each leading to its page, with the number of those that are left out. */
export function EngagementLinks({ engagements }: EngagementLinksProps) {
  const shown = engagements.nodes ?? [];
  const left = engagements.totalCount - shown.length;
  return (
    <ul>
      {shown.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/engagements/${slug}`}>{name}</a>
        </li>
      ))}
      {left > 0 && <li>and {left.toLocaleString('en')} more</li>}
    </ul>
  );
}
