namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field with the number of all entities of a class.</summary>
internal sealed record CountSource(Type ItemType) : FieldSource;
