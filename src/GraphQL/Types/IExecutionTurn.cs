namespace Contested.GraphQL.Types;

/// <summary>The turn of an operation, for which it waits before it is executed.</summary>
public interface IExecutionTurn
{
    /// <summary>Waits for the turn.</summary>
    /// <param name="cost">What the operation costs: that of its fields and that of the objects of its response, together.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    ValueTask WaitAsync(double cost, CancellationToken cancellationToken);
}
