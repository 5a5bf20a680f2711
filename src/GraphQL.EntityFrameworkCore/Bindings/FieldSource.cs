namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>Where the values of a field come from, as a planner needs to know it.</summary>
internal abstract record FieldSource;
