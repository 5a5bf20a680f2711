using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Validation;

/// <summary>Default values of input fields that contain themselves through the defaults of further fields: they would never end.</summary>
/// <remarks>Specification: 3.10 Input Objects, InputObjectDefaultValueHasCycle.</remarks>
internal sealed class InputObjectDefaults(SchemaReport report)
{
    private readonly HashSet<InputValueDefinition> _visited = [];
    private readonly HashSet<InputValueDefinition> _reported = [];
    private readonly List<(InputObjectType Type, InputValueDefinition Field)> _path = [];

    public void Check(InputObjectType type)
    {
        foreach (var field in type.Fields.Values)
        {
            Use(type, field);
        }
    }

    private void Use(InputObjectType type, InputValueDefinition field)
    {
        if (field.DefaultValue is null || field.Type.InnermostType is not InputObjectType fieldType)
        {
            return;
        }

        var start = _path.FindIndex(entry => entry.Field == field);
        if (start >= 0)
        {
            Report(start);
        }
        else if (_visited.Add(field))
        {
            _path.Add((type, field));
            Follow(fieldType, field.DefaultValue);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Report(int start)
    {
        var (type, field) = _path[start];
        if (_reported.Add(field))
        {
            var cycle = _path.Skip(start).ToList();
            var names = cycle.Select(entry => $"\"{entry.Type}.{entry.Field.Name}\"");
            report.Add(
                $"The default value of input field {type}.{field.Name} contains itself, through the default values of: {string.Join(", ", names)}.",
                cycle.Select(entry => entry.Field.SyntaxNode?.DefaultValue));
        }
    }

    private void Follow(InputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    Follow(type, item);
                }

                break;
            case ObjectValueNode objectValue:
                foreach (var field in type.Fields.Values)
                {
                    FollowField(type, field, objectValue);
                }

                break;
        }
    }

    private void FollowField(InputObjectType type, InputValueDefinition field, ObjectValueNode value)
    {
        var given = value.Fields.FirstOrDefault(node => node.Name.Value == field.Name);
        if (given is null)
        {
            Use(type, field);
        }
        else if (field.Type.InnermostType is InputObjectType fieldType)
        {
            Follow(fieldType, given.Value);
        }
    }
}
