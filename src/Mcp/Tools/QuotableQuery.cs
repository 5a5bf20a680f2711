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
        var fields = FieldsOf(selection);
        if (!Has(fields, "quantity") || (Has(fields, "voice") && Has(fields, "claimant") && Has(fields, "document", "licence") && Has(fields, "citations", "reference")))
        {
            return;
        }

        throw new ToolRefusedException(
            "A figure must not be quoted without its source. Beside quantity, select also"
            + " voice claimant { name } document { title licence attribution } citations { reference { title url } }.");
    }

    private bool Has(List<FieldNode> fields, string name, string? below = null) => fields.Exists(field => field.Name.Value == name
        && (below is null || (field.SelectionSet is { } selection && FieldsOf(selection).Exists(child => child.Name.Value == below))));

    /// <summary>The fields of a selection, those of fragments included; not by recursion, as fragments may spread each other in long chains.</summary>
    private List<FieldNode> FieldsOf(SelectionSetNode selection)
    {
        var (fields, seen, open) = (new List<FieldNode>(), new HashSet<string>(StringComparer.Ordinal), new Stack<SelectionSetNode>([selection]));
        while (open.TryPop(out var next))
        {
            foreach (var one in next.Selections)
            {
                if (one is FieldNode field)
                {
                    fields.Add(field);
                }
                else if (one is InlineFragmentNode inline)
                {
                    open.Push(inline.SelectionSet);
                }
                else if (one is FragmentSpreadNode spread && seen.Add(spread.Name.Value) && _fragments.TryGetValue(spread.Name.Value, out var fragment))
                {
                    open.Push(fragment);
                }
            }
        }

        return fields;
    }
}
