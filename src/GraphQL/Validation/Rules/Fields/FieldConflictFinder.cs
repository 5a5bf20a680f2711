using System.Runtime.CompilerServices;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Finds fields of one response name that cannot be merged. Remembers what it compared, within one document.</summary>
/// <remarks>
/// Specification: 5.3.2 Field Selection Merging. Instead of expanding all fragments first, which could take exponential time, pairs of
/// selection sets and fragments are compared, each pair once.
/// </remarks>
/// <param name="context">The document under validation.</param>
/// <param name="abort">Called where there are more comparisons than allowed; does not return.</param>
internal sealed class FieldConflictFinder(ValidationContext context, Action abort)
{
    private readonly SelectionCollector _collector = new(context.Schema);
    private readonly FragmentPairs _comparedFragments = new();
    private readonly CanonicalLiterals _literals = new();
    private int _comparisons;

    /// <summary>Gives the conflicts inside a selection set, those of its fragments with the rest included.</summary>
    public IReadOnlyList<FieldConflict> FindWithin(CompositeType? parentType, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var fields = _collector.Collect(parentType, selectionSet);
        CompareWithin(conflicts, fields);
        if (fields.ByResponseName.Count == 0 && fields.FragmentNames.Count == 1)
        {
            return conflicts;
        }

        for (var index = 0; index < fields.FragmentNames.Count; index++)
        {
            CompareFieldsWithFragment(conflicts, fields, fields.FragmentNames[index], areExclusive: false);
            for (var other = index + 1; other < fields.FragmentNames.Count; other++)
            {
                CompareFragments(conflicts, fields.FragmentNames[index], fields.FragmentNames[other], areExclusive: false);
            }
        }

        return conflicts;
    }

    private static bool AreExclusive(CollectedField first, CollectedField second) =>
        first.ParentType is ObjectType && second.ParentType is ObjectType && !ReferenceEquals(first.ParentType, second.ParentType);

    // Composite types never conflict by themselves: their fields are compared.
    private static bool Conflict(GraphQLType first, GraphQLType second) => (first, second) switch
    {
        (ListType firstList, ListType secondList) => Conflict(firstList.OfType, secondList.OfType),
        (NonNullType firstNonNull, NonNullType secondNonNull) => Conflict(firstNonNull.OfType, secondNonNull.OfType),
        (ListType or NonNullType, _) or (_, ListType or NonNullType) => true,
        _ => (first.IsLeafType || second.IsLeafType) && !ReferenceEquals(first, second),
    };

    private void CompareWithin(List<FieldConflict> conflicts, CollectedFields fields)
    {
        foreach (var (responseName, sameName) in fields.ByResponseName)
        {
            for (var index = 0; index < sameName.Count; index++)
            {
                for (var other = index + 1; other < sameName.Count; other++)
                {
                    Compare(conflicts, responseName, sameName[index], sameName[other], areExclusive: false);
                }
            }
        }
    }

    private void CompareBetween(List<FieldConflict> conflicts, CollectedFields first, CollectedFields second, bool areExclusive)
    {
        foreach (var (responseName, firstFields) in first.ByResponseName)
        {
            Spend();
            foreach (var firstField in firstFields)
            {
                foreach (var secondField in second.ByResponseName.GetValueOrDefault(responseName, []))
                {
                    Compare(conflicts, responseName, firstField, secondField, areExclusive);
                }
            }
        }
    }

    // Depth first, without a stack frame per fragment: chains of fragments can be as long as the document.
    private void CompareFieldsWithFragment(List<FieldConflict> conflicts, CollectedFields fields, string fragmentName, bool areExclusive)
    {
        var pending = new Stack<string>([fragmentName]);
        while (pending.TryPop(out var name))
        {
            Spend();
            if (fields.ComparedFragments.TryGetValue(name, out var wereExclusive) && (areExclusive || !wereExclusive))
            {
                continue;
            }

            fields.ComparedFragments[name] = areExclusive;
            if (fields.ByResponseName.Count == 0 || context.FindFragment(name) is not { } fragment)
            {
                continue;
            }

            var fragmentFields = _collector.Collect(fragment);
            if (ReferenceEquals(fields, fragmentFields))
            {
                continue;
            }

            CompareBetween(conflicts, fields, fragmentFields, areExclusive);
            foreach (var inner in fragmentFields.FragmentNames.Reverse())
            {
                pending.Push(inner);
            }
        }
    }

    // Depth first, without a stack frame per fragment, as above.
    private void CompareFragments(List<FieldConflict> conflicts, string firstName, string secondName, bool areExclusive)
    {
        var pending = new Stack<(string First, string Second)>([(firstName, secondName)]);
        while (pending.TryPop(out var pair))
        {
            Spend();
            if (pair.First == pair.Second
                || !_comparedFragments.Add(pair.First, pair.Second, areExclusive)
                || context.FindFragment(pair.First) is not { } firstFragment
                || context.FindFragment(pair.Second) is not { } secondFragment)
            {
                continue;
            }

            var first = _collector.Collect(firstFragment);
            var second = _collector.Collect(secondFragment);
            CompareBetween(conflicts, first, second, areExclusive);
            foreach (var inner in first.FragmentNames.Reverse())
            {
                pending.Push((inner, pair.Second));
            }

            foreach (var inner in second.FragmentNames.Reverse())
            {
                pending.Push((pair.First, inner));
            }
        }
    }

    private List<FieldConflict> FindBetween(CollectedFields first, CollectedFields second, bool areExclusive)
    {
        var conflicts = new List<FieldConflict>();
        CompareBetween(conflicts, first, second, areExclusive);
        foreach (var name in second.FragmentNames)
        {
            CompareFieldsWithFragment(conflicts, first, name, areExclusive);
        }

        foreach (var name in first.FragmentNames)
        {
            CompareFieldsWithFragment(conflicts, second, name, areExclusive);
        }

        foreach (var firstName in first.FragmentNames)
        {
            foreach (var secondName in second.FragmentNames)
            {
                CompareFragments(conflicts, firstName, secondName, areExclusive);
            }
        }

        return conflicts;
    }

    private void Compare(List<FieldConflict> conflicts, string responseName, CollectedField first, CollectedField second, bool areExclusive)
    {
        Spend();
        if (FindConflict(responseName, first, second, areExclusive || AreExclusive(first, second)) is { } conflict)
        {
            conflicts.Add(conflict);
        }
    }

    private FieldConflict? FindConflict(string responseName, CollectedField first, CollectedField second, bool areExclusive)
    {
        // Fields of which an object can only ever have one may be different fields, but the shape of the response must not differ.
        if (!areExclusive && FindDifference(first, second) is { } difference)
        {
            return new FieldConflict(responseName, difference, [first.Node], [second.Node]);
        }

        if (first.Definition?.Type is { } firstType && second.Definition?.Type is { } secondType && Conflict(firstType, secondType))
        {
            var reason = $"they return conflicting types \"{firstType}\" and \"{secondType}\"";
            return new FieldConflict(responseName, reason, [first.Node], [second.Node]);
        }

        return first.Node.SelectionSet is { } firstSet && second.Node.SelectionSet is { } secondSet
            ? FindSubfieldConflict(responseName, first, firstSet, second, secondSet, areExclusive)
            : null;
    }

    private FieldConflict? FindSubfieldConflict(
        string responseName,
        CollectedField first,
        SelectionSetNode firstSet,
        CollectedField second,
        SelectionSetNode secondSet,
        bool areExclusive)
    {
        // Each level of subfields takes stack frames, and fragments can nest subfields deeper than the parser lets a document be.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            abort();
        }

        var conflicts = FindBetween(
            _collector.Collect(first.Definition?.Type.InnermostType, firstSet),
            _collector.Collect(second.Definition?.Type.InnermostType, secondSet),
            areExclusive);
        return conflicts.Count > 0 ? FieldConflict.OfSubfields(responseName, first.Node, second.Node, conflicts) : null;
    }

    private string? FindDifference(CollectedField first, CollectedField second)
    {
        var (firstName, secondName) = (first.Node.Name.Value, second.Node.Name.Value);
        if (firstName != secondName)
        {
            return $"\"{FieldConflict.Abbreviate(firstName)}\" and \"{FieldConflict.Abbreviate(secondName)}\" are different fields";
        }

        return HaveEqualArguments(first, second) ? null : "they have differing arguments";
    }

    private bool HaveEqualArguments(CollectedField first, CollectedField second)
    {
        if (first.Node.Arguments.Count != second.Node.Arguments.Count)
        {
            return false;
        }

        foreach (var argument in first.Node.Arguments)
        {
            Spend();
            if (!second.Arguments.TryGetValue(argument.Name.Value, out var other) || !_literals.AreEqual(argument.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private void Spend()
    {
        if (++_comparisons > context.Options.MaxFieldMergeComparisons)
        {
            abort();
        }
    }
}
