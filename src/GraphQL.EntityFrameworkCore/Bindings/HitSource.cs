namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field of a hit of a search, or of a highlight of it.</summary>
internal sealed record HitSource(HitPart Part) : FieldSource;
