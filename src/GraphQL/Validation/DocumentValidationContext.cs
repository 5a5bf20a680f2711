using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation;

/// <summary>A document under validation: what rules can ask for, and where they report.</summary>
public class DocumentValidationContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly int _maxErrors;
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<string, FragmentDefinitionNode>> _fragments;

    internal DocumentValidationContext(DocumentNode document, Schema? existingSchema, int maxErrors, bool suggestions)
    {
        Document = document;
        ExistingSchema = existingSchema;
        Suggestions = suggestions;
        _maxErrors = maxErrors;
        _fragments = new(IndexFragments);
    }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; }

    /// <summary>The schema that the document queries or extends; null where it is to define one.</summary>
    public Schema? ExistingSchema { get; }

    /// <summary>Whether messages may suggest names that the schema has.</summary>
    public bool Suggestions { get; }

    /// <summary>The nodes around the current one, from the document.</summary>
    public IReadOnlyList<SyntaxNode> Ancestors { get; internal set; } = [];

    /// <summary>The errors so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Reports an error. Ends the validation where the limit is reached.</summary>
    /// <param name="error">The error.</param>
    public void Report(GraphQLError error)
    {
        if (_errors.Count >= _maxErrors)
        {
            Abort(new GraphQLError(
                "Too many validation errors, error limit reached. Validation aborted.",
                ErrorCodes.ValidationFailed));
        }

        _errors.Add(error);
    }

    /// <summary>Finds a fragment; null where the document defines none of that name. Of several, the last.</summary>
    /// <param name="name">The name.</param>
    public FragmentDefinitionNode? FindFragment(string name) => _fragments.Value.GetValueOrDefault(name);

    /// <summary>Gives the fragment spreads in a selection set, however deep but not inside other fragments.</summary>
    /// <param name="selectionSet">The selection set.</param>
    public IReadOnlyList<FragmentSpreadNode> GetFragmentSpreads(SelectionSetNode selectionSet)
    {
        if (!_spreads.TryGetValue(selectionSet, out var spreads))
        {
            _spreads[selectionSet] = spreads = CollectSpreads(selectionSet);
        }

        return spreads;
    }

    /// <summary>Reports an error beyond all limits and ends the validation.</summary>
    internal void Abort(GraphQLError error)
    {
        _errors.Add(error);
        throw new ValidationAbortedException();
    }

    // The order is that of graphql-js, which shows in the order of errors: a set's own spreads before those of the sets in it,
    // and of these the last first.
    private static List<FragmentSpreadNode> CollectSpreads(SelectionSetNode root)
    {
        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>([root]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode fragment:
                        pending.Push(fragment.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }

    private Dictionary<string, FragmentDefinitionNode> IndexFragments()
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            fragments[fragment.Name.Value] = fragment;
        }

        return fragments;
    }
}

/// <summary>Ends a validation early; the reason was reported before.</summary>
internal sealed class ValidationAbortedException : Exception;
