using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;

namespace Contested.Domain.Importing.Making;

/// <summary>The claims that are made of a table, and the entries around them.</summary>
/// <param name="Claims">The claims, by engagement in the order of the slugs.</param>
/// <param name="Sections">The entries by section; only sections that the mapping has.</param>
internal sealed record MadeDataset(IReadOnlyList<MadeClaim> Claims, IReadOnlyDictionary<string, IReadOnlyList<MappingNode>> Sections)
{
    /// <summary>Whether all files of a dataset are made.</summary>
    public bool IsWhole => Sections.ContainsKey(Mappings.Sections.Dataset);

    /// <summary>Makes claims and entries.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="claimsOnly">Whether no entries are made.</param>
    /// <param name="problems">Where problems go.</param>
    public static MadeDataset Make(IReadOnlyList<MadeClaim> claims, FigureMapping mapping, bool claimsOnly, ProblemCollector problems)
    {
        var maker = new EntryMaker(claims, problems);
        var sections = new Dictionary<string, IReadOnlyList<MappingNode>>();
        foreach (var (section, templates) in mapping.Sections.Where(_ => !claimsOnly))
        {
            var entries = maker.Make(templates, Mappings.Sections.Nouns[section]);
            sections[section] = section == Mappings.Sections.Engagements ? WithSides(entries, claims) : entries;
        }

        return new MadeDataset(claims, sections);
    }

    /// <summary>The slug of an entry, which each has that is made in a section with a list.</summary>
    public static string SlugOf(MappingNode entry) => ((ScalarNode)entry.Find("slug")!).Value!;

    private static IReadOnlyList<MappingNode> WithSides(IReadOnlyList<MappingNode> engagements, IReadOnlyList<MadeClaim> claims)
    {
        var claimsByEngagement = claims.ToLookup(claim => claim.Engagement);
        return
        [
            .. from engagement in engagements
               let sides = SideMaker.Make(claimsByEngagement[SlugOf(engagement)])
               select sides is null
                   ? engagement
                   : engagement with { Entries = [.. engagement.Entries, new(new ScalarNode(sides.Position, "sides"), sides)] },
        ];
    }
}
