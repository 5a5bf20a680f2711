namespace Contested.GraphQL.Types.Validation;

/// <summary>Input objects that contain themselves through required fields: no finite value could be given for them.</summary>
/// <remarks>Specification: 3.10.1 Circular References.</remarks>
internal sealed class InputObjectReferences(SchemaReport report)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _openTypes = new(StringComparer.Ordinal);
    private readonly List<InputValueDefinition> _path = [];

    public void Check(InputObjectType type)
    {
        if (!_visited.Add(type.Name))
        {
            return;
        }

        _openTypes[type.Name] = _path.Count;
        foreach (var field in type.Fields.Values)
        {
            if (field.Type is NonNullType { OfType: InputObjectType fieldType })
            {
                _path.Add(field);
                Follow(fieldType);
                _path.RemoveAt(_path.Count - 1);
            }
        }

        _openTypes.Remove(type.Name);
    }

    private void Follow(InputObjectType type)
    {
        if (!_openTypes.TryGetValue(type.Name, out var start))
        {
            Check(type);
            return;
        }

        var cycle = _path.Skip(start).ToList();
        report.Add(
            $"Cannot reference Input Object \"{type}\" within itself through a series of non-null fields: \"{string.Join('.', cycle.Select(field => field.Name))}\".",
            cycle.Select(field => field.SyntaxNode));
    }
}
