namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A server that answers until another does: one that answers again, after another did, is another object.</summary>
/// <param name="name">Tells it from the other servers of the database.</param>
public sealed class AnsweringServer(string name)
{
    /// <summary>Tells it from the other servers of the database.</summary>
    public string Name { get; } = name;
}
