namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field of a connection with groups of its items.</summary>
/// <param name="IsKeyed">Whether there are keys to group by; otherwise all items are one group.</param>
internal sealed record GroupsSource(bool IsKeyed) : FieldSource;
