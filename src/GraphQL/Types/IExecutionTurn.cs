namespace Contested.GraphQL.Types;

/// <summary>The turn of a request, for which it waits twice: before its document is prepared, and before its operation is executed.</summary>
public interface IExecutionTurn
{
    /// <summary>Waits until a document that is not known yet may be parsed and validated.</summary>
    /// <param name="length">The length of its text, in UTF-16 code units.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    ValueTask WaitToPrepareAsync(int length, CancellationToken cancellationToken);

    /// <summary>Waits until the operation may be executed. Preparation is over.</summary>
    /// <param name="cost">What the operation costs: that of its fields and that of the objects of its response, together.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    ValueTask WaitToExecuteAsync(double cost, CancellationToken cancellationToken);
}
