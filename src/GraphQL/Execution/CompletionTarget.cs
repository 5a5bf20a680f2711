using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>What the completion of a field's value needs to know of its place.</summary>
/// <param name="Parent">The type of the object that has the field.</param>
/// <param name="Selected">The field.</param>
/// <param name="Children">Where the objects below go.</param>
/// <param name="Collect">Gives what is selected of an object of a type.</param>
internal readonly record struct CompletionTarget(
    ObjectType Parent,
    SelectedField Selected,
    List<PendingObject> Children,
    Func<ObjectType, SelectedFields> Collect);
