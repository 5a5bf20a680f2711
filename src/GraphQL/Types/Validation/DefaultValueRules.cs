using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Values;

namespace Contested.GraphQL.Types.Validation;

/// <summary>Whether default values fit their types.</summary>
/// <remarks>Specification: 3.6.1 Field Arguments, 3.10 Input Objects, 3.13 Directives, Type Validation.</remarks>
internal static class DefaultValueRules
{
    public static void Check(Schema schema, SchemaReport report)
    {
        foreach (var directive in schema.Directives.Values)
        {
            CheckArguments(directive.ToString(), directive.Arguments.Values, report);
        }

        foreach (var type in schema.Types.Values)
        {
            switch (type)
            {
                case ComplexType complex:
                    foreach (var field in complex.Fields.Values)
                    {
                        CheckArguments($"{type}.{field.Name}", field.Arguments.Values, report);
                    }

                    break;
                case InputObjectType input:
                    foreach (var field in input.Fields.Values)
                    {
                        Check($"{type}.{field.Name}", field, report);
                    }

                    break;
            }
        }
    }

    private static void CheckArguments(string owner, IEnumerable<InputValueDefinition> arguments, SchemaReport report)
    {
        foreach (var argument in arguments)
        {
            Check($"{owner}({argument.Name}:)", argument, report);
        }
    }

    private static void Check(string coordinate, InputValueDefinition value, SchemaReport report)
    {
        if (value.DefaultValue is not { } literal)
        {
            return;
        }

        if (!HasOnlyKnownFields(literal, value.Type) || !LiteralCoercion.TryCoerce(literal, value.Type, null, out _))
        {
            report.Add($"{coordinate} has a default value that does not fit its type {value.Type}: {Printer.Print(literal)}.", literal);
        }
    }

    private static bool HasOnlyKnownFields(ValueNode literal, GraphQLType type) => literal switch
    {
        ListValueNode list => list.Values.All(item => HasOnlyKnownFields(item, type)),
        ObjectValueNode node when type.InnermostType is InputObjectType input => node.Fields.All(field =>
            input.Fields.TryGetValue(field.Name.Value, out var definition) && HasOnlyKnownFields(field.Value, definition.Type)),
        _ => true,
    };
}
