using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>The fields selected of an object type, in the order of the response.</summary>
/// <remarks>Specification: 6.3.1 Field Collection.</remarks>
internal sealed class SelectedFields(ObjectType type, IReadOnlyList<SelectedField> fields)
{
    public ObjectType Type { get; } = type;

    public IReadOnlyList<SelectedField> Fields { get; } = fields;

    public int IndexOf(string responseName)
    {
        for (var index = 0; index < Fields.Count; index++)
        {
            if (Fields[index].ResponseName == responseName)
            {
                return index;
            }
        }

        return -1;
    }
}
