interface EngagementLinksProps {
  engagements: { totalCount: number; nodes?: { slug: string; name: string }[] | null } | null | undefined;
}

/** Engagements by name, each leading to its page, with the number of those that are left out. */
export function EngagementLinks({ engagements }: EngagementLinksProps) {
  const shown = engagements?.nodes ?? [];
  const left = (engagements?.totalCount ?? 0) - shown.length;
  return shown.length === 0 ? (
    <>None.</>
  ) : (
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
