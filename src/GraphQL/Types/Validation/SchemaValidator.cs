namespace Contested.GraphQL.Types.Validation;

/// <summary>Checks whether a schema keeps the rules for schemas as a whole. A schema that does not may not be executed.</summary>
/// <remarks>
/// Specification: the sections "Type Validation" of 3 Type System. Rules that the constructors of the types keep, such as that unions
/// have only object types, need no check.
/// </remarks>
public static class SchemaValidator
{
    /// <summary>Checks a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The violated rules: root types first, then directives, then types in the order of the schema;
    /// default values only where nothing else is wrong; none for a valid schema.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema)
    {
        var report = new SchemaReport();
        RootTypeRules.Check(schema, report);
        DirectiveRules.Check(schema, report);
        TypeRules.Check(schema, report);
        if (report.Errors.Count == 0)
        {
            // Coercion relies on types that keep the other rules: a default that contains itself would never end.
            DefaultValueRules.Check(schema, report);
        }

        return report.Errors;
    }

    /// <summary>Makes sure that a schema is valid.</summary>
    /// <param name="schema">The schema.</param>
    /// <exception cref="SchemaException">The schema violates rules.</exception>
    public static void EnsureValid(Schema schema)
    {
        var errors = Validate(schema);
        if (errors.Count > 0)
        {
            throw new SchemaException(errors);
        }
    }
}
