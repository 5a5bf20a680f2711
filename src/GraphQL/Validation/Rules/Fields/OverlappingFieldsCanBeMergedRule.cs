using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Selections of one response name are of one field with equal arguments, so that the response has one value for them.</summary>
/// <remarks>
/// Specification: 5.3.2 Field Selection Merging. Documents that need more than
/// <see cref="ValidationOptions.MaxFieldMergeComparisons"/> comparisons are refused.
/// </remarks>
public sealed class OverlappingFieldsCanBeMergedRule : ExecutableRule
{
    /// <summary>The code of the error where there are more comparisons than allowed.</summary>
    public const string LimitExceededCode = ErrorCodes.FieldMergeLimitExceeded;

    private const int MostToCompareDirectly = 32;

    private readonly FieldConflictFinder _finder;

    /// <summary>Makes the rule for a document.</summary>
    /// <param name="context">The document under validation.</param>
    public OverlappingFieldsCanBeMergedRule(ValidationContext context)
        : base(context) => _finder = new FieldConflictFinder(context, Abort);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is SelectionSetNode selectionSet && IsWorthComparing(selectionSet))
        {
            foreach (var conflict in _finder.FindWithin(Context.Types.ParentType, selectionSet))
            {
                Report(
                    $"Fields \"{FieldConflict.Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}. "
                    + "Use different aliases on the fields to fetch both if this was intentional.",
                    conflict.FirstFields.Concat(conflict.SecondFields));
            }
        }

        return true;
    }

    // What an inline fragment selects is compared with the selection set around it.
    private bool IsWorthComparing(SelectionSetNode selectionSet) =>
        Context.Ancestors is not [.., InlineFragmentNode]
        && (selectionSet.Selections.Count > 1 || selectionSet.Selections is [InlineFragmentNode])
        && !AreDistinctFields(selectionSet.Selections);

    // Most selection sets are short and have no fragments: then it costs nothing to see that there is nothing to compare.
    private static bool AreDistinctFields(IReadOnlyList<SelectionNode> selections)
    {
        if (selections.Count > MostToCompareDirectly)
        {
            return false;
        }

        for (var index = 0; index < selections.Count; index++)
        {
            if (selections[index] is not FieldNode field)
            {
                return false;
            }

            for (var other = 0; other < index; other++)
            {
                if (NameOf((FieldNode)selections[other]) == NameOf(field))
                {
                    return false;
                }
            }
        }

        return true;

        static string NameOf(FieldNode field) => (field.Alias ?? field.Name).Value;
    }

    private void Abort() => Context.Abort(CreateError(
        $"Validation aborted: checking that fields of the same response name can be merged takes more than "
        + $"{Context.Options.MaxFieldMergeComparisons} comparisons. Select fewer fields of the same name, in fewer fragments.",
        LimitExceededCode));
}
