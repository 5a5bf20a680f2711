namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field of a connection, of its edges or of its page info.</summary>
internal sealed record ConnectionSource(ConnectionPart Part) : FieldSource;
