using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing.Mappings;

/// <summary>Reads a mapping. What is wrong with it is reported.</summary>
/// <param name="tables">The further tables, by the path that the mapping gives them; null for one that cannot be read.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class FigureMappingReader(IReadOnlyDictionary<string, Table?> tables, ProblemCollector problems)
{
    private static readonly string[] Keys =
        ["engagement", "order", "numberRepeatedSlugs", "tables", "values", "claims", "exceptions", .. Sections.Nouns.Keys];

    private readonly TemplateReader _templates = new(problems);

    /// <summary>The further tables that a mapping names, by column; those that it does not name well are left out.</summary>
    public static IEnumerable<KeyValuePair<ScalarNode, ScalarNode>> TablesIn(MappingNode root) =>
        from entry in (root.Find("tables") as MappingNode)?.Entries ?? []
        where entry.Value is ScalarNode { Value: not null }
        select KeyValuePair.Create(entry.Key, (ScalarNode)entry.Value);

    /// <summary>The mapping; null where it lacks what it must have.</summary>
    public FigureMapping? Read(MappingNode root)
    {
        foreach (var (key, _) in root.Entries.Where(entry => !Keys.Contains(entry.Key.Value)))
        {
            problems.Add(
                key.Position,
                $"Unknown key \"{key.Value}\" in a mapping.{Wording.DidYouMean(key.Value ?? "", Keys)} "
                + $"Known keys are {Wording.List(Keys)}.");
        }

        var engagement = Require(root, "engagement") is { } slug ? Template.Read(slug, "engagement", problems) : null;
        var claims = Require(root, "claims") is { } node ? NodeReader.Expect<MappingNode>(node, "\"claims\"", problems) : null;
        var values = new ColumnValuesReader(tables, problems).Read(root);
        var order = OrderIn(root, values);
        var numbersSlugs = root.Find("numberRepeatedSlugs") is { } number
            && new ScalarReader(problems).Boolean(number, "numberRepeatedSlugs") is { Value: true };
        return engagement is null || claims is null
            ? null
            : new FigureMapping(
                engagement,
                order,
                numbersSlugs,
                values,
                _templates.OfClaims(claims, "cases"),
                CasesIn(claims),
                ExceptionsIn(root),
                SectionsIn(root));
    }

    private EntryNode? Require(MappingNode root, string key)
    {
        if (root.Find(key) is { } value)
        {
            return value;
        }

        problems.Add(root.Position, $"The key \"{key}\" is missing: a mapping must have it.");
        return null;
    }

    private List<Located<string>> OrderIn(MappingNode root, IReadOnlyDictionary<string, ColumnValues> values)
    {
        var scalars = new ScalarReader(problems);
        var columns = (root.Find("order") is { } order ? NodeReader.Expect<ListNode>(order, "\"order\"", problems)?.Items : null) ?? [];
        var read = columns.Select(column => scalars.Text(column, "order")).OfType<Located<string>>().ToList();
        foreach (var column in read.Where(column => !values.ContainsKey(column.Value)))
        {
            problems.Add(
                column.Position,
                $"The values of \"{column.Value}\" have no order.{Wording.DidYouMean(column.Value, values.Keys)} "
                + "List them under \"values\".");
        }

        return [.. read.Where(column => values.ContainsKey(column.Value))];
    }

    private List<ClaimCase> CasesIn(MappingNode claims)
    {
        var nodes = (claims.Find("cases") is { } cases ? NodeReader.Expect<ListNode>(cases, "\"cases\"", problems)?.Items : null) ?? [];
        return
        [
            .. from node in nodes
               let entry = NodeReader.Expect<MappingNode>(node, "The case", problems)
               where entry is not null
               select new ClaimCase(_templates.Conditions(entry), _templates.OfClaims(entry, "when")),
        ];
    }

    private List<ClaimException> ExceptionsIn(MappingNode root)
    {
        var exceptions = root.Find("exceptions") is { } node ? NodeReader.Expect<MappingNode>(node, "\"exceptions\"", problems) : null;
        return
        [
            .. from entry in exceptions?.Entries ?? []
               let templates = NodeReader.Expect<MappingNode>(entry.Value, $"\"{entry.Key.Value}\"", problems)
               where templates is not null
               select new ClaimException(new Located<string>(entry.Key.Value ?? "", entry.Key.Position), _templates.OfClaims(templates)),
        ];
    }

    private Dictionary<string, IReadOnlyList<EntryTemplate>> SectionsIn(MappingNode root)
    {
        var sections = new Dictionary<string, IReadOnlyList<EntryTemplate>>();
        foreach (var (section, noun) in Sections.Nouns)
        {
            if (root.Find(section) is { } node)
            {
                var entries = section == Sections.Dataset
                    ? [node]
                    : NodeReader.Expect<ListNode>(node, $"\"{section}\"", problems)?.Items ?? [];
                sections[section] = [.. entries.Select(entry => _templates.OfEntry(entry, noun)).OfType<EntryTemplate>()];
            }
        }

        return sections;
    }
}
