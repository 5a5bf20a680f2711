using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;

namespace Contested.Domain.Importing.Making;

/// <summary>Makes entries of templates. What every row makes alike is one entry.</summary>
internal sealed class EntryMaker(IReadOnlyList<MadeClaim> claims, ProblemCollector problems)
{
    private const char ListSeparator = ';';

    /// <summary>
    /// The entries, in the order of the templates and, of each, in the order of the claims; an entry without a slug is left out, and
    /// entries of one slug that differ are reported.
    /// </summary>
    /// <param name="templates">The templates.</param>
    /// <param name="noun">What an entry is, for messages.</param>
    public IReadOnlyList<MappingNode> Make(IReadOnlyList<EntryTemplate> templates, string noun)
    {
        var entries = new OrderedDictionary<string, MappingNode>();
        foreach (var template in templates)
        {
            var sources = template.Placeholders.Any() ? claims : [.. claims.Take(1)];
            foreach (var entry in sources.Select(claim => EntryOf(template, claim.Row)))
            {
                Add(entries, entry, noun);
            }
        }

        return [.. entries.Values];
    }

    private void Add(OrderedDictionary<string, MappingNode> entries, MappingNode entry, string noun)
    {
        if (SlugOf(entry) is { } slug && !entries.TryAdd(slug, entry) && Difference(entries[slug], entry) is { } difference)
        {
            var first = entries[slug].Position;
            problems.Add(
                entry.Position,
                $"The {noun} \"{slug}\" results from this row and from line {first.Line} with a different \"{difference}\". "
                + "Make the rows the same, or the slugs different.");
        }
    }

    // The dataset as a whole has no slug.
    private static string? SlugOf(MappingNode entry) => entry.Find("slug") switch
    {
        ScalarNode slug => slug.Value,
        _ => entry.Find("releasedOn") is null ? null : "",
    };

    // What holds for every row has its place in the mapping.
    private static MappingNode EntryOf(EntryTemplate template, RowValues row) => new(
        template.Placeholders.Any() ? row.Position : template.Position,
        [
            .. from entry in template.Entries
               let value = ValueOf(entry.Value, entry.Key.Value ?? "", row)
               where value is not null
               select KeyValuePair.Create(entry.Key, value),
        ]);

    private static EntryNode? ValueOf(ValueTemplate template, string key, RowValues row) => template switch
    {
        TextTemplate text => row.Text(text.Text, key),
        ListTemplate list => ItemsOf(list, key, row) is { Count: > 0 } items ? new ListNode(row.Position, items) : null,
        EntryTemplate entry => EntryOf(entry, row) is { } made && made.Entries.Count == entry.Entries.Count ? made : null,
        _ => null,
    };

    private static List<EntryNode> ItemsOf(ListTemplate list, string key, RowValues row) =>
    [
        .. list.Items
            .Select(item => ValueOf(item, key, row))
            .OfType<EntryNode>()
            .SelectMany(item => item is ScalarNode text ? Split(text) : [item]),
    ];

    private static IEnumerable<EntryNode> Split(ScalarNode text) => text.Value!
        .Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(item => text with { Value = item });

    // The first key, in the order of the entries, of which the values are not the same.
    private static string? Difference(MappingNode left, MappingNode right) =>
        left.Entries
            .Concat(right.Entries)
            .Select(entry => entry.Key.Value)
            .FirstOrDefault(key => !AreSame(left.Find(key!), right.Find(key!)));

    private static bool AreSame(EntryNode? left, EntryNode? right) => (left, right) switch
    {
        (null, null) => true,
        (ScalarNode one, ScalarNode other) => one.Value == other.Value,
        (ListNode one, ListNode other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items, AreSame).All(same => same),
        (MappingNode one, MappingNode other) => Difference(one, other) is null,
        _ => false,
    };
}
