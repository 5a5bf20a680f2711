using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>
/// The turn of an operation, which ends when its response is sent: one that a slow reader holds up counts, too. An operation that is
/// not executed, as it is invalid or costs too much, needs none.
/// </summary>
internal sealed class ExecutionTurn(ExecutionQueue queue) : IExecutionTurn, IDisposable
{
    /// <summary>How many bytes the web server takes at once; a response with no more needs no place.</summary>
    public const int SmallResponse = 64 * 1024;

    private IDisposable? _turn;

    /// <inheritdoc />
    /// <exception cref="RequestRefusedException">There is no room in the queue, or the turn did not come in time.</exception>
    public async ValueTask WaitAsync(double cost, CancellationToken cancellationToken) => _turn = await queue.EnterAsync(cost, cancellationToken);

    /// <summary>
    /// Lets another operation be executed while the response is sent, where there is a place among the responses that are being
    /// sent. One that the web server takes at once needs none.
    /// </summary>
    /// <param name="responseSize">How many bytes the response has.</param>
    public void EndExecution(long responseSize)
    {
        if (_turn is { } turn && responseSize > SmallResponse && queue.TakePlace() is { } place)
        {
            turn.Dispose();
            _turn = place;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn?.Dispose();
}
