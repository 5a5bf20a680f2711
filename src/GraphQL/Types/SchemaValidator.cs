namespace Contested.GraphQL.Types;
/// <summary>Checks.</summary>
public static class SchemaValidator;
