namespace Contested.GraphQL.Types;

/// <summary>Is told how much memory the result of an execution takes, while it grows.</summary>
public interface IResultMeter
{
    /// <summary>Counts what is added to the result.</summary>
    /// <param name="bytes">How many bytes it takes in memory, roughly.</param>
    /// <exception cref="ExecutionAbortedException">There is no room for it.</exception>
    void Add(long bytes);
}
