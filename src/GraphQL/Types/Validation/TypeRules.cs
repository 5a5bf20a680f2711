using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Validation;

/// <summary>Types, one by one.</summary>
/// <remarks>Specification: 3.6 Objects to 3.10 Input Objects, Type Validation.</remarks>
internal static class TypeRules
{
    public static void Check(Schema schema, SchemaReport report)
    {
        var references = new InputObjectReferences(report);
        var defaults = new InputObjectDefaults(report);
        foreach (var type in schema.Types.Values)
        {
            if (!IntrospectionTypes.IsIntrospectionType(type.Name))
            {
                NameRules.Check(type.Name, type.Definition(), report);
            }

            switch (type)
            {
                case ComplexType complex:
                    CheckFields(complex, report);
                    new InterfaceRules(schema, complex, report).Check();
                    break;
                case UnionType union:
                    CheckMembers(union, report);
                    break;
                case EnumType enumType:
                    CheckValues(enumType, report);
                    break;
                case InputObjectType input:
                    CheckOneOf(input, report);
                    CheckInputFields(input, report);
                    references.Check(input);
                    defaults.Check(input);
                    break;
            }
        }
    }

    private static void CheckOneOf(InputObjectType input, SchemaReport report)
    {
        var extensions = input.SyntaxNodes.OfType<InputObjectTypeExtensionNode>().SelectMany(extension => extension.Directives);
        foreach (var directive in extensions.Where(directive => directive.Name.Value == SpecifiedDirectives.OneOf.Name))
        {
            report.Add($"Directive \"@oneOf\" must be applied to the definition of {input}, not to an extension of it.", directive);
        }
    }

    private static void CheckFields(ComplexType type, SchemaReport report)
    {
        if (type.Fields.Count == 0)
        {
            report.Add($"Type {type} must define one or more fields.", type.SyntaxNodes);
        }

        foreach (var field in type.Fields.Values)
        {
            NameRules.Check(field.Name, field.SyntaxNode, report);
            if (!field.Type.IsOutputType)
            {
                report.Add($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.SyntaxNode?.Type);
            }

            foreach (var argument in field.Arguments.Values)
            {
                InputValueRules.Check(argument, $"{type}.{field.Name}({argument.Name}:)", "argument", argument.SyntaxNode?.Type, report);
            }
        }
    }

    private static void CheckMembers(UnionType union, SchemaReport report)
    {
        if (union.Types.Count == 0)
        {
            report.Add($"Union type {union} must define one or more member types.", union.SyntaxNodes);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in union.Types.Where(member => !names.Add(member.Name)))
        {
            report.Add($"Union type {union} can only include type {member} once.", union.MemberNodes(member));
        }
    }

    private static void CheckValues(EnumType enumType, SchemaReport report)
    {
        if (enumType.Values.Count == 0)
        {
            report.Add($"Enum type {enumType} must define one or more values.", enumType.SyntaxNodes);
        }

        foreach (var value in enumType.Values.Values)
        {
            NameRules.CheckEnumValue(value.Name, value.SyntaxNode, report);
        }
    }

    private static void CheckInputFields(InputObjectType input, SchemaReport report)
    {
        if (input.Fields.Count == 0)
        {
            report.Add($"Input Object type {input} must define one or more fields.", input.SyntaxNodes);
        }

        foreach (var field in input.Fields.Values)
        {
            InputValueRules.Check(field, $"{input}.{field.Name}", "input field", field.SyntaxNode?.Type, report);
            if (input.IsOneOf && field.Type is NonNullType)
            {
                report.Add($"OneOf input field {input}.{field.Name} must be nullable.", field.SyntaxNode?.Type);
            }

            if (input.IsOneOf && field.DefaultValue is not null)
            {
                report.Add($"OneOf input field {input}.{field.Name} cannot have a default value.", field.SyntaxNode);
            }
        }
    }
}
