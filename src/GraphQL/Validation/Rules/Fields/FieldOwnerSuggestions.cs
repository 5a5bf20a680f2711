using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Finds the types that a field, unknown on an abstract type, was probably meant to be selected on.</summary>
internal sealed class FieldOwnerSuggestions(Schema schema)
{
    /// <summary>
    /// Gives the names of possible types that have the field and of their interfaces that have it: those shared by most possible
    /// types first, interfaces before what implements them, else in natural order.
    /// </summary>
    public IReadOnlyList<string> Find(CompositeType type, string fieldName)
    {
        if (type is not IAbstractType)
        {
            return [];
        }

        var usages = new OrderedDictionary<ComplexType, int>();
        foreach (var owner in schema.GetPossibleTypes(type).Where(possible => possible.Fields.ContainsKey(fieldName)))
        {
            usages[owner] = 1;
            foreach (var implemented in owner.Interfaces.Where(implemented => implemented.Fields.ContainsKey(fieldName)))
            {
                usages[implemented] = usages.GetValueOrDefault(implemented) + 1;
            }
        }

        return [.. Sort(usages).Select(owner => owner.Name)];
    }

    // The order is not transitive in every schema, which rules out the sorts of the framework: they may throw then.
    private List<ComplexType> Sort(OrderedDictionary<ComplexType, int> usages)
    {
        var sorted = new List<ComplexType>();
        foreach (var owner in usages.Keys)
        {
            var index = sorted.Count;
            while (index > 0 && Compare(usages, owner, sorted[index - 1]) < 0)
            {
                index--;
            }

            sorted.Insert(index, owner);
        }

        return sorted;
    }

    private int Compare(OrderedDictionary<ComplexType, int> usages, ComplexType first, ComplexType second)
    {
        var order = usages[second].CompareTo(usages[first]);
        if (order != 0)
        {
            return order;
        }

        if (first is InterfaceType firstInterface && schema.IsSubType(firstInterface, second))
        {
            return -1;
        }

        return second is InterfaceType secondInterface && schema.IsSubType(secondInterface, first)
            ? 1
            : NaturalComparer.Instance.Compare(first.Name, second.Name);
    }
}
