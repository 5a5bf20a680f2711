namespace Contested.GraphQL.Types.Validation;

/// <summary>Whether an object or interface type keeps what the interfaces it implements ask for.</summary>
/// <remarks>Specification: 3.6 Objects, IsValidImplementation; 3.7 Interfaces.</remarks>
internal sealed class InterfaceRules(Schema schema, ComplexType type, SchemaReport report)
{
    public void Check()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var implemented in type.Interfaces)
        {
            if (ReferenceEquals(type, implemented))
            {
                report.Add(
                    $"Type {type} cannot implement itself because it would create a circular reference.",
                    type.ImplementsNodes(implemented));
            }
            else if (!names.Add(implemented.Name))
            {
                report.Add($"Type {type} can only implement {implemented} once.", type.ImplementsNodes(implemented));
            }
            else
            {
                CheckAncestors(implemented);
                foreach (var field in implemented.Fields.Values)
                {
                    CheckField(implemented, field);
                }
            }
        }
    }

    private void CheckAncestors(InterfaceType implemented)
    {
        foreach (var ancestor in implemented.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            report.Add(
                ReferenceEquals(ancestor, type)
                    ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {implemented}.",
                implemented.ImplementsNodes(ancestor).Concat(type.ImplementsNodes(implemented)));
        }
    }

    private void CheckField(InterfaceType implemented, FieldDefinition expected)
    {
        var coordinate = $"{implemented}.{expected.Name}";
        if (!type.Fields.TryGetValue(expected.Name, out var field))
        {
            report.Add($"Interface field {coordinate} expected but {type} does not provide it.", [expected.SyntaxNode, .. type.SyntaxNodes]);
            return;
        }

        if (!schema.IsSubType(field.Type, expected.Type))
        {
            report.Add(
                $"Interface field {coordinate} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.",
                expected.SyntaxNode?.Type,
                field.SyntaxNode?.Type);
        }

        foreach (var argument in expected.Arguments.Values)
        {
            CheckArgument(coordinate, argument, field);
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            report.Add(
                $"Interface field {coordinate} is not deprecated, so implementation field {type}.{field.Name} must not be deprecated.",
                DefinitionNodes.DeprecatedNode(field.SyntaxNode?.Directives),
                field.SyntaxNode?.Type);
        }

        foreach (var argument in field.Arguments.Values.Where(argument => argument.IsRequired && !expected.Arguments.ContainsKey(argument.Name)))
        {
            report.Add(
                $"Object field {type}.{field.Name} includes required argument {argument.Name} that is missing from the Interface field {coordinate}.",
                argument.SyntaxNode,
                expected.SyntaxNode);
        }
    }

    private void CheckArgument(string coordinate, InputValueDefinition expected, FieldDefinition field)
    {
        if (!field.Arguments.TryGetValue(expected.Name, out var argument))
        {
            report.Add(
                $"Interface field argument {coordinate}({expected.Name}:) expected but {type}.{field.Name} does not provide it.",
                expected.SyntaxNode,
                field.SyntaxNode);
        }
        else if (!TypeRelations.AreEqual(expected.Type, argument.Type))
        {
            report.Add(
                $"Interface field argument {coordinate}({expected.Name}:) expects type {expected.Type} but {type}.{field.Name}({argument.Name}:) is type {argument.Type}.",
                expected.SyntaxNode?.Type,
                argument.SyntaxNode?.Type);
        }
    }
}
