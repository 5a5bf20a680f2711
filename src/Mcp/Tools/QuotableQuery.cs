using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.Mcp.Answers;

namespace Contested.Mcp.Tools;

/// <summary>Makes sure that a query asks for figures together with who claims them, where, and under which licence.</summary>
internal sealed class QuotableQuery
{
    private readonly Dictionary<string, SelectionSetNode> _fragments;

    private QuotableQuery(DocumentNode document) => _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
        .GroupBy(fragment => fragment.Name.Value, StringComparer.Ordinal)
        .ToDictionary(fragments => fragments.Key, fragments => fragments.First().SelectionSet, StringComparer.Ordinal);

    /// <summary>Reads a query. One that cannot be read is left to the engine, which says what is wrong with it.</summary>
    /// <exception cref="ToolRefusedException">The quantity of a claim is asked for without all that it must not be quoted without.</exception>
    public static void EnsureSources(string query, ParserOptions options)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(query, options);
        }
        catch (GraphQLSyntaxException)
        {
            return;
        }

        var reader = new QuotableQuery(document);
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            reader.Check(definition.SelectionSet);
        }
    }

    private void Check(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            if (child is FieldNode { SelectionSet: { } selection })
            {
                CheckFields(selection);
            }

            Check(child);
        }
    }

    private void CheckFields(SelectionSetNode selection)
    {
        var fields = FieldsOf(selection, []).ToList();
        if (!Has(fields, "quantity") || (Has(fields, "voice") && Has(fields, "claimant") && Has(fields, "document", "licence") && Has(fields, "citations", "reference")))
        {
            return;
        }

        throw new ToolRefusedException(
            "A figure must not be quoted without its source. Beside quantity, select also"
            + " voice claimant { name } document { title licence attribution } citations { reference { title url } }.");
    }

    private bool Has(IEnumerable<FieldNode> fields, string name, string? below = null) => fields.Any(field => field.Name.Value == name
        && (below is null || (field.SelectionSet is { } selection && FieldsOf(selection, []).Any(child => child.Name.Value == below))));

    /// <summary>The fields of a selection, those of fragments included.</summary>
    private IEnumerable<FieldNode> FieldsOf(SelectionSetNode selection, HashSet<string> seen) => selection.Selections.SelectMany(one => one switch
    {
        FieldNode field => [field],
        InlineFragmentNode fragment => FieldsOf(fragment.SelectionSet, seen),
        FragmentSpreadNode spread when seen.Add(spread.Name.Value) && _fragments.TryGetValue(spread.Name.Value, out var fragment) => FieldsOf(fragment, seen),
        _ => [],
    });
}
