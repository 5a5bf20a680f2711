namespace Contested.GraphQL.Types.Validation;

/// <summary>Directives.</summary>
/// <remarks>Specification: 3.13 Directives, Type Validation.</remarks>
internal static class DirectiveRules
{
    public static void Check(Schema schema, SchemaReport report)
    {
        foreach (var directive in schema.Directives.Values)
        {
            NameRules.Check(directive.Name, directive.SyntaxNode, report);
            if (directive.Locations.Count == 0)
            {
                report.Add($"Directive {directive} must include 1 or more locations.", directive.SyntaxNode);
            }

            foreach (var argument in directive.Arguments.Values)
            {
                InputValueRules.Check(argument, $"{directive}({argument.Name}:)", "argument", argument.SyntaxNode, report);
            }
        }
    }
}
