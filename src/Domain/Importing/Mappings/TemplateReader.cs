using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>Reads the parts of a mapping that hold templates. What is wrong with them is reported.</summary>
internal sealed class TemplateReader(ProblemCollector problems)
{
    /// <summary>The templates by column of the claims; <paramref name="other"/> is a key that is none.</summary>
    public IReadOnlyDictionary<string, Template> OfClaims(MappingNode node, string? other = null)
    {
        var templates = new Dictionary<string, Template>();
        foreach (var (key, value) in node.Entries.Where(entry => entry.Key.Value != other))
        {
            var column = key.Value ?? "";
            if (!ClaimFormat.Columns.Contains(column))
            {
                problems.Add(
                    key.Position,
                    $"A claim has no \"{column}\".{Wording.DidYouMean(column, ClaimFormat.Columns)} "
                    + $"It can have {Wording.List(ClaimFormat.Columns)}.");
            }
            else if (Template.Read(value, column, problems) is { } template)
            {
                templates[column] = template;
            }
        }

        return templates;
    }

    /// <summary>The conditions of a case.</summary>
    public IReadOnlyList<ClaimCondition> Conditions(MappingNode node)
    {
        if (node.Find("when") is not { } when)
        {
            problems.Add(node.Position, "The key \"when\" is missing: a case must have it, such as \"when: { kind: killed }\".");
            return [];
        }

        return
        [
            .. from entry in NodeReader.Expect<MappingNode>(when, "\"when\"", problems)?.Entries ?? []
               let placeholder = new Placeholder(entry.Key.Position, [(entry.Key.Value ?? "").Split('.')])
               select new ClaimCondition(placeholder, [.. TextsIn(entry.Value, entry.Key.Value ?? "")]),
        ];
    }

    /// <summary>The template of an entry; null where it is none.</summary>
    public EntryTemplate? OfEntry(EntryNode node, string noun) =>
        NodeReader.Expect<MappingNode>(node, $"The {noun}", problems) is { } mapping
            ? new EntryTemplate(
                mapping.Position,
                [
                    .. from entry in mapping.Entries
                       let value = OfValue(entry.Value, entry.Key.Value ?? "")
                       where value is not null
                       select KeyValuePair.Create(entry.Key, value),
                ])
            : null;

    private ValueTemplate? OfValue(EntryNode node, string key) => node switch
    {
        MappingNode => OfEntry(node, key),
        ListNode list => new ListTemplate(list.Position, [.. list.Items.Select(item => OfValue(item, key)).OfType<ValueTemplate>()]),
        _ => Template.Read(node, key, problems) is { } text ? new TextTemplate(text) : null,
    };

    private IEnumerable<string> TextsIn(EntryNode node, string key)
    {
        foreach (var item in node is ListNode list ? list.Items : [node])
        {
            if (item is ScalarNode scalar)
            {
                yield return scalar.Value ?? "";
            }
            else
            {
                problems.Add(item.Position, $"\"{key}\" must be a single value or a list of single values, not {item.Description}.");
            }
        }
    }
}
