namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>What the database tells of stored items, where the items that are shown are computed ones.</summary>
/// <param name="common">What a computed item and the stored one have in common.</param>
/// <param name="add">Has the database tell a condition; gives the column with the answer, which is 1 where it is met.</param>
internal sealed class StoredConditions(IReadOnlyList<FieldBinding> common, Func<FilterCondition, int> add)
{
    /// <summary>Whether a field, and all below it, is the same for both.</summary>
    public bool Has(PropertyInfo property) => common.Any(binding => binding.Property.Name == property.Name);

    /// <summary>Adds a condition.</summary>
    public int Add(FilterCondition condition) => add(condition);

    /// <summary>Refuses a field that is neither common nor a value in memory.</summary>
    public GraphQLException Refuse(string path) => new(
        $"\"{path}\" cannot be used on computed items; filter and sort by their single values or by {Names} and everything below, or leave out the arguments that make them computed.",
        ErrorCodes.BadUserInput);

    private string Names => string.Join(", ", common.Select(binding => $"\"{Naming.ToCamelCase(binding.Property.Name)}\""));
}

/// <summary>An item, or a value object of it, that is computed in memory.</summary>
/// <param name="Value">The item or value object.</param>
/// <param name="Stored">The rows of stored items; null where the item has none there.</param>
/// <param name="Row">The row of that which the item is another view of.</param>
/// <param name="Variables">The coerced variables of the request.</param>
internal readonly record struct MemoryItem(object Value, RowBuffer? Stored, int Row, IReadOnlyDictionary<string, object?> Variables);
